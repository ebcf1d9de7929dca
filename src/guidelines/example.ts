/**
 * The programme around the examples of the rules: two partners of two countries, agreed. An example gives what stands in the programme;
 * a section that it gives replaces the one here. What stands above a line of three hyphens stands at the top of the file, and replaces
 * the institutions.
 */
const institutions = `institution Nordhaven "Nordhaven University" { kind university country FI recognised by "Ministry of Education" hours-per-credit 27 h }
institution Valmora "Valmora University" { kind university country NL recognised by "Ministry of Education" hours-per-credit 28 h }`

const partnership = `partnership { coordinator Nordhaven partner Nordhaven { contributes design, delivery, award } partner Valmora { contributes design, delivery } }`

/** The whole file of an example, at a stage. Illustrative: its partners are invented. */
export function exampleProgramme(example: string, stage = 'agreed'): string {
  const [first = '', second] = example.split(/^---$/m)
  const inside = second ?? first
  const lines = [second === undefined ? institutions : first.trim(), 'programme Example "An example" {']
  if (!/^\s*stage /m.test(inside)) lines.push(`stage ${stage}`)
  if (!/^\s*partnership\b/m.test(inside)) lines.push(partnership)
  return [...lines, inside.trim(), '}'].join('\n')
}
