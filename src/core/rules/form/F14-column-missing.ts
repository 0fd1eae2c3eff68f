import { assessmentRule } from '../rule';

export const F14 = assessmentRule(
  {
    id: 'F14',
    title: '没有找到需要的列',
    severity: 'error',
    category: 'form',
    fixable: false,
  },
  function* ({ form }) {
    for (const { field, headerCell, headersSeen } of form.missingColumns) {
      // Printed headers are broken by line feeds; in a sentence they are in the way.
      const headers = headersSeen.map((text) => text.replace(/\s+/g, '')).join('、');
      yield { cell: headerCell, subject: '', field, params: { headers } };
    }
  },
);
