/** What is known of a new programme, as it is written in its files. */
export interface NewProgramme {
  /** One line of plain text. */
  readonly title: string
  readonly name: string
  readonly volume: string
  readonly level: string
  readonly stage: string
  /** The coordinator first. */
  readonly partners: readonly { readonly name: string; readonly title: string }[]
}

const inQuotes = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`

/** The file of the institutions. */
export function institutionsText({ title, partners }: NewProgramme): string {
  const institutions = partners.map(
    (partner) => `
institution ${partner.name} ${inQuotes(partner.title)} {
  // Next: who it is, and how many hours it counts for a credit.
  //   kind university
  //   country FI
  //   city "…"
  //   website "https://…"
  //   hours-per-credit 27 h
}
`,
  )
  const none = '\n// Next: each partner, with the name by which the other files call it.\n//   institution NAME "…"\n'
  return `// The institutions behind ${title}. Other programmes can import this file, too.\n${institutions.join('') || none}`
}

/** The file of the programme as a whole. */
export function programmeText({ title, name, volume, level, stage, partners }: NewProgramme): string {
  const [coordinator] = partners
  const lead = coordinator
    ? `    coordinator ${coordinator.name}\n`
    : '    // Next: who leads, and who takes part.\n    //   coordinator NAME\n    //   partner NAME\n'
  const members = partners.map(
    (partner) => `    partner ${partner.name} {
      // Next: on what the trust rests, and what this partner brings in.
      //   trust collaboration "…"
      //   contributes design, delivery, award
      //   expertise "…"
    }
`,
  )
  return `// ${title}: the programme as a whole. What is still missing is shown as a hint where it belongs.
import "institutions.mcp"

programme ${name} ${inQuotes(title)} {
  stage ${stage}
  volume ${volume}
  level ${level}
  // Next: what it is about.
  //   description "…"
  //   field ISCED 0521
  //   website "https://…"

  objectives {
    // Next: what the programme is to achieve.
    //   objective NAME "…" { topic life-and-work }
  }

  partnership {
${lead}${members.join('')}  }

  vision {
    // Next: why the programme is needed, and for whom.
    //   need NAME "…"
    //   learners NAME "…"
    //   aim "…"
  }

  // Then, each in a block of its own, here or in another file that begins with "extend programme ${name}":
  // alignment, team, support, ecosystem, sustainability, agreement, recruitment, business, quality, examination, admission.
  // Once a step is agreed on, its block says so: agreed DATE by PARTNER, PARTNER.
}
`
}

/** The file of the curriculum and of what belongs to it. */
export const curriculumText = ({ title, name }: NewProgramme): string => `// ${title}: what is learnt, and what it leads to.
import "programme.mcp"

extend programme ${name} {
  curriculum {
    // Next: what a learner can do in the end, and the courses that teach it.
    //   outcome OUTCOME "Analyse …" { answers NEED }
    //   course COURSE "…" {
    //     volume 5 ECTS
    //     by PARTNER
    //     teaches OUTCOME
    //   }
  }

  qualification {
    // Next: the title of the award, its type, and who awards it.
    //   title "…"
    //   type micro-credential
    //   awarded by PARTNER, PARTNER
  }

  languages {
    // Next: the language in which one teaches.
    //   instruction en
  }
}
`
