const steps = ['Write', 'See where you stand', 'Mend', 'Preview', 'Build']

/** For those who look at them: nothing is compared. */
export const pictures = ['light', 'dark'].map((name) => ({
  name: `the views and the walkthrough can be seen, ${name}`,
  async run(workbench) {
    const isDark = async () => (await workbench.page.locator('.monaco-workbench').getAttribute('class')).includes('vs-dark')
    if ((await isDark()) !== (name === 'dark')) await workbench.command('Preferences: Toggle between Light/Dark Themes')
    await workbench.until('the theme', async () => (await isDark()) === (name === 'dark'))
    if (await workbench.page.locator('.part.panel').isVisible()) await workbench.command('View: Hide Panel')
    await workbench.command('View: Close All Editors')
    await workbench.open('coastal-resilience/curriculum.mcp')
    await workbench.command('Microcred: Show Guidelines')
    await workbench.treeRow('Guidelines', 'Step 3').waitFor()
    await workbench.screenshot(`${name}, complete example`)
    await workbench.open('many-scripts/programme.mcp')
    await workbench.treeRow('Decisions', 'waits for').waitFor()
    await workbench.screenshot(`${name}, long names`)
    await workbench.command('Welcome: Open Walkthrough...')
    await workbench.answer('', 'Write a joint')
    for (const step of steps) {
      await workbench.page.locator('.getting-started-step', { hasText: step }).first().click()
      await workbench.page.waitForTimeout(400)
      await workbench.screenshot(`${name}, walkthrough, ${step}`)
    }
    await workbench.closeEditor()
  },
}))
