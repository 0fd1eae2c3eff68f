/** Fields as narrow as the pane at 200 % zoom: their own least width, which is wider, is lifted. */
import { makeStyles } from '@fluentui/react-components';

export const useFieldStyles = makeStyles({
  narrow: { minWidth: 0, '& > input, & > select, & > textarea': { minWidth: 0, width: '100%' } },
});
