/** A short programme with something to draw in every diagram. */
export const everySection = `
institution Helsinki "University of Helsinki" { country FI }
institution Bologna "University of Bologna" { country IT }
degree Masters "A master's programme" { by Helsinki  volume 120 ECTS }
programme Test "Test" {
  volume 4 ECTS
  vision {
    need Gap "A gap"
    learners People "People" { time 8 h per week  answers Gap }
  }
  partnership {
    coordinator Helsinki
    partner Helsinki { contributes design  role "Leads" }
    partner Bologna
    stakeholder Union "A union" { kind employer  involved in advice }
    joint-activity Day "A day" by Helsinki, Bologna
    agreed 2026-01-10 by Helsinki
  }
  team {
    leader Boss "The leader" of Helsinki
    committee Board "A board" { kind quality  chair Boss }
    task "A task" in design by Boss, Bologna
  }
  curriculum {
    outcome Knows "Knows something" { answers Gap }
    outcome Lost "Nobody teaches it"
    course First "The first course" {
      volume 2 ECTS  by Helsinki  duration 4 weeks  load { lectures 20 h self-study 30 h }
      teaches Knows
      assessment Exam "An examination" { proves Knows }
    }
    course Second "The second course" { volume 2 ECTS  by Bologna  requires First  teaches Knows }
    assessment Final "A final talk" { proves Knows }
    structure {
      term Autumn "The autumn" from 2027-09-01 to 2027-12-17
      group Start "The start" { in Autumn first First }
      then Second
      then Final
    }
    sub-award Small "A small award" { volume 2 ECTS  after First }
    stacks into Masters with 4 ECTS { condition "A condition" }
  }
  business {
    planned 20 learners
    fee Whole "The fee" { amount 100 EUR  paid by 20 learners }
    funding "Public money" { amount 500 EUR }
    cost delivery 3000 EUR "Delivery"
    cost support 10 EUR per-learner "Support"
    stream fees "Fees" { share of Helsinki 50 %  share of Bologna 50 % }
  }
  admission {
    route Way "A way in" { level EQF 6 }
    cohort One "The first cohort" { application from 2027-03-01 to 2027-04-01 "A round"  meeting 2027-05-01  start 2027-09-01 }
  }
  recruitment { campaign Post "A campaign" { for People } }
}`

/** A programme of so many courses in so many groups; without groups there is no structure. */
export function largeProgramme(courses: number, groups: number): string {
  const names = Array.from({ length: courses }, (_, index) => `C${index}`)
  const size = Math.ceil(courses / Math.max(groups, 1))
  const declared = names.map(
    (name, index) =>
      `course ${name} "Course ${index}, with a title of the usual length" { volume 2 ECTS by A teaches O${index % 8} assessment E${index} "Examination ${index}" { proves O${index % 8} } }`,
  )
  const grouped = Array.from({ length: groups }, (_, index) => {
    const its = names.slice(index * size, (index + 1) * size)
    return `group G${index} "Group ${index}" { anytime choose 4 ECTS from ${its.join(', ')} }`
  })
  const outcomes = Array.from({ length: 8 }, (_, index) => `outcome O${index} "Outcome ${index}"`)
  const structure = groups > 0 ? `structure { ${grouped.join('\n')} }` : ''
  return `
institution A "University A" { country FI }
programme Large "A large programme" {
  partnership { partner A }
  curriculum { ${[...outcomes, ...declared, structure].join('\n')} }
}`
}
