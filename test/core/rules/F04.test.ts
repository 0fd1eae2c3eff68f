import { F04 } from '../../../src/core/rules/form/F04-phone';
import { departmentGrid, projectGrid } from '../../support/forms';
import { testRule } from './rule-test';

const phone = (text: string | number) => projectGrid({ A23: '联系电话', B23: text });

testRule(F04, {
  valid: [
    ['eight digits', departmentGrid()],
    ['with the code of the place', phone('0731-12345678')],
    ['in brackets', phone('（0731）1234 5678')],
    ['mobile, as a number', phone(13800001234)],
    ['with the country', phone('+86 13800001234')],
    ['with an extension', phone('0731-12345678-801')],
    ['with an extension in words', phone('0731-12345678转801')],
    ['two numbers', phone('0731-12345678、13800001234')],
    ['full-width digits', phone('１３８００００１２３４')],
    ['blank: F02', phone('')],
    ['not printed', projectGrid()],
  ],
  invalid: [
    ['too short', phone('1380'), { cell: 'B23', severity: 'info', subject: '联系电话', params: { phone: '1380' } }],
    ['too long', departmentGrid({ A24: '联系电话：138000012345678' }), { cell: 'A24' }],
    ['a name', phone('张三'), { cell: 'B23' }],
  ],
});
