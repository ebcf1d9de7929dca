import { addresses } from '../../addresses.ts'
import { eachPartner } from '../../each-partner.ts'
import type { Guideline } from '../../guideline.ts'
import { every, says, sectionOf } from '../../places.ts'
import { figure, listed, present, subject } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const abroad = 'recruitment { area national, european }'

/** Guideline 16.3. */
export const credentials: Guideline = {
  id: 'admission.credentials',
  number: '16.3',
  step: 'admission',
  title: 'Evaluation of credentials and recognition of prior learning',
  summary:
    'Doubtful qualifications from abroad are evaluated by the services of the partners with the national centres (ENIC-NARIC). Prior learning is recognised by the rules of the institutions, and can replace credits up to a limit.',
  basis: 'sister-book',
  address: addresses.admission,
  statements: ['CredentialEvaluation', 'PriorLearningRecognition'],
  rules: [
    {
      id: 'evaluation',
      kind: 'consistency',
      weight: 'gap',
      asks: ['CredentialEvaluation'],
      says: 'Where learners come from more than one country, it is said who evaluates their qualifications.',
      failing: `${abroad}\n${admissionWith('places 40')}`,
      passing: `${abroad}\n${admissionWith('credential-evaluation by Nordhaven "Diplomas of all countries" with "ENIC-NARIC of the country"')}`,
      find: (model) => {
        const areas = every(model, 'RecruitingArea').flatMap((area) => area.values)
        const wider = areas.filter((area) => area !== 'national')
        if (wider.length === 0 || says(model, 'CredentialEvaluation')) return []
        const message = `Learners are sought beyond one country (${listed(wider)}), but nobody is said to evaluate qualifications from abroad: credential-evaluation by … "…" with "…".`
        return [{ node: sectionOf(model, 'admission'), message, missing: 'who evaluates qualifications from abroad' }]
      },
    },
    {
      ...eachPartner({
        id: 'each-evaluation',
        step: 'admission',
        type: 'CredentialEvaluation',
        partnerOf: (node) => node.partner?.ref,
        says: 'Where one partner evaluates credentials, it is said what each full partner does.',
        message: (names) => `Nothing says which qualifications are evaluated by ${names}: credential-evaluation by … "…".`,
        missing: 'the credential evaluation of',
        when: (model) => says(model, 'CredentialEvaluation'),
        weight: 'detail',
        failing: admissionWith('credential-evaluation by Nordhaven "Diplomas of the Nordic countries" with "ENIC-NARIC Finland"'),
        passing: admissionWith(
          'credential-evaluation by Nordhaven "Diplomas of the Nordic countries" with "ENIC-NARIC Finland"\ncredential-evaluation by Valmora "All other diplomas" with "Nuffic"',
        ),
      }),
    },
    {
      id: 'national-centre',
      kind: 'presence',
      weight: 'detail',
      says: 'Each evaluation names the national centre that helps where there is doubt.',
      failing: admissionWith('credential-evaluation by Nordhaven "Diplomas of all countries"'),
      passing: admissionWith('credential-evaluation by Nordhaven "Diplomas of all countries" with "ENIC-NARIC Finland"'),
      find: (model) =>
        every(model, 'CredentialEvaluation')
          .filter((node) => node.centre === undefined)
          .map((node) => ({
            node,
            message: `${subject(node)} names no national centre (ENIC-NARIC) for cases of doubt: with "…".`,
            missing: 'the national centre',
          })),
    },
    present(
      'prior-learning',
      'admission',
      ['PriorLearningRecognition'],
      'how prior learning is recognised',
      'Nothing says whether prior learning is recognised: prior-learning "…" up-to … ECTS, or no prior-learning because "…".',
      {
        failing: admissionWith('places 40'),
        passing: admissionWith('prior-learning "Portfolio judged by the partner" up-to 4 ECTS'),
      },
    ),
    {
      id: 'exemption-limit',
      kind: 'arithmetic',
      weight: 'contradiction',
      says: 'Prior learning replaces fewer credits than the programme has, and the limit is said.',
      failing: `volume 12 ECTS\n${admissionWith('prior-learning "Portfolio judged by the partner" up-to 12 ECTS')}`,
      passing: `volume 12 ECTS\n${admissionWith('prior-learning "Portfolio judged by the partner" up-to 4 ECTS')}`,
      find: (model) => {
        const [node] = every(model, 'PriorLearningRecognition')
        const { priorLearningCredits: limit } = model.admission
        const { volume } = model.head
        if (!node || limit === undefined || volume === undefined || limit < volume) return []
        return [
          {
            node,
            property: 'credits',
            message: `Prior learning can replace ${figure(limit)} ECTS of a programme of ${figure(volume)} ECTS: nothing would be left to learn and to assess.`,
          },
        ]
      },
    },
    {
      id: 'limit-told',
      kind: 'presence',
      weight: 'detail',
      says: 'The most credits that prior learning can replace are said.',
      failing: admissionWith('prior-learning "Portfolio judged by the partner"'),
      passing: admissionWith('prior-learning "Portfolio judged by the partner" up-to 4 ECTS'),
      find: (model) =>
        every(model, 'PriorLearningRecognition')
          .filter((node) => node.credits === undefined)
          .map((node) => ({
            node,
            message: 'Nothing says how many credits prior learning can replace at most: up-to … ECTS.',
            missing: 'the limit of exemption',
          })),
    },
  ],
  leftToReader: 'Whether a qualification is equal to what a route asks for: the evaluators say.',
}
