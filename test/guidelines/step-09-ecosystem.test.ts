import { describeRules } from '../support/rules.ts'

describeRules('ecosystem')
