import { wordArgument } from '../arguments';
import type { ObjectOf, TypeTable } from '../objects';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const applicationTable: TypeTable<ObjectOf<'Application'>> = {
  scalars: {
    CalculationMode: {
      get: (_, session) => session.calculationMode,
      set: (_, value, session) => {
        session.calculationMode = wordArgument(value, MODES, 'Application.calculationMode');
      },
    },
  },
};
