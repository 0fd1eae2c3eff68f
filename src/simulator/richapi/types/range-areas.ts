import { quoteSheetName } from '../../../core/grid';
import { cellsOf, formatRangeAddress } from '../../boxes';
import { invalidArgument } from '../errors';
import { asks, type ObjectOf, type TypeTable } from '../objects';

export const rangeAreasTable: TypeTable<ObjectOf<'RangeAreas'>> = {
  tracked: true,
  scalars: {
    Address: {
      get: ({ sheet, boxes }) =>
        boxes.map((box) => `${quoteSheetName(sheet.name)}!${formatRangeAddress(box)}`).join(','),
    },
    AreaCount: { get: ({ boxes }) => boxes.length },
    CellCount: { get: ({ boxes }) => boxes.reduce((sum, box) => sum + cellsOf(box), 0) },
  },
  navigation: {
    Areas: ({ sheet, boxes }) => ({ type: 'RangeCollection', sheet, boxes }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
  },
};

export const rangeCollectionTable: TypeTable<ObjectOf<'RangeCollection'>> = {
  scalars: {},
  items: ({ sheet, boxes }) => boxes.map((box) => ({ type: 'Range', sheet, box })),
  methods: {
    GetCount: asks(({ boxes }) => boxes.length),
    GetItemAt: asks(({ sheet, boxes }, [index]) => {
      const box = boxes[Number(index)];
      if (box === undefined) throw invalidArgument('RangeCollection.getItemAt', 'no such area');
      return { type: 'Range', sheet, box };
    }),
  },
};
