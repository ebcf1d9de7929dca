/** What the curriculum says of structure, principles, delivery and mobility. */
import {
  isFlexibility,
  isLearningAgreement,
  isMobility,
  isMobilityContract,
  isMobilityHost,
  isPrinciple,
  type Mobility,
} from '../../language/generated/ast.ts'
import { all, first } from '../../model/statements.ts'
import { overview } from '../handbook/courses.ts'
import type { PartWriter } from '../handbook/part.ts'
import { mobilitySection, studying } from '../handbook/studying.ts'
import { factsOf, listOf, tableOf } from '../page/compose.ts'
import type { Block } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

export const structure: PartWriter = (model, reader) => ({
  blocks: [
    ...overview(model, reader),
    ...tableOf(
      'Outcomes',
      ['Outcome', 'Taught in'],
      model.chain.outcomes.map(({ node, courses }) => [reader.titled(node), reader.named(courses.map((course) => course.node))]),
    ),
  ],
})

export const principles: PartWriter = ({ curricula }, reader) => ({ blocks: listOf(reader.texts(curricula, isPrinciple)) })

export const delivery: PartWriter = (model, reader) => ({
  blocks: [
    ...studying(model, reader).blocks,
    ...factsOf([['Learners can choose', ...all(model.curricula, isFlexibility).map(({ text }) => reader.said(text))]]),
  ],
})

/** The agreements on which mobility rests. */
export const mobility: PartWriter = ({ support, curricula }, reader) => ({
  blocks: [
    ...tableOf(
      'Agreements on which mobility rests',
      ['Agreement', 'Between', 'Signed', 'Valid until'],
      support.contracts.map(({ node, parties, signed, validUntil }) => [
        reader.titled(node),
        reader.named(parties),
        reader.figures.date(signed),
        reader.figures.date(validUntil),
      ]),
    ),
    ...factsOf([
      [
        'Learning agreement',
        ...all(curricula, isLearningAgreement).map(
          ({ title, address }) => reader.link(address, reader.said(title)) ?? reader.said(title),
        ),
      ],
    ]),
  ],
})

/** Every mobility of learners and of staff. */
export const mobilityOfPeople: PartWriter = ({ curricula }, reader) => ({
  blocks: [],
  sections: all(curricula, isMobility).flatMap((each) =>
    mobilitySection(each, reader).map((section) => ({ ...section, blocks: [...section.blocks, ...contractFacts(each, reader)] })),
  ),
})

const contractFacts = (node: Mobility, { titled }: Reader): Block[] =>
  factsOf([
    ['Under', titled(first(node, isMobilityContract)?.contract?.ref)],
    ['Hosted by', titled(first(node, isMobilityHost)?.stakeholder?.ref)],
  ])
