import type { AstNode } from 'langium'
import { blocksOfType } from '../../guidelines/places.ts'
import { isSection } from '../../language/generated/ast.ts'
import { isProgrammePart } from '../../language/programmes.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import type { Block } from '../text-in-place.ts'

/** All that a block says; the head of a programme, and each of its sections, is one block over all its files. */
export function saidIn(block: AstNode & Block, model: ProgrammeModel): readonly AstNode[] {
  const whole: readonly Block[] = isProgrammePart(block)
    ? [...blocksOfType(model, 'Programme'), ...blocksOfType(model, 'Extension')]
    : isSection(block)
      ? blocksOfType(model, block.$type)
      : [block]
  return whole.flatMap(({ statements = [] }) => statements.filter((each) => each !== undefined))
}
