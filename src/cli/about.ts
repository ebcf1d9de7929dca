import description from '../../package.json' with { type: 'json' }

/** The version of the command, from the package. */
export const version: string = description.version

/** Where the field is the command's own: its name in reports, and where it is described. */
export const tool = { name: 'microcred', version } as const
