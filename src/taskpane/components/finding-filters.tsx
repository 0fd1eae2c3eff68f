/** Filter by severity, group by place or rule, search. */
import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { Filter } from '../finding-filter';
import { texts } from '../texts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // one line from 320 px on, so that the first finding is in sight
  select: { flexGrow: 0, flexBasis: '84px', '@media (max-width: 220px)': { flexGrow: 1 } },
  search: { flexGrow: 1, flexBasis: '90px', minWidth: 0, '& > input': { minWidth: 0 } },
});

interface FindingFiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

export function FindingFilters({ filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const { severities } = texts.findings;
  return (
    <div className={styles.row} role="search">
      <Select
        size="small"
        className={styles.select}
        aria-label={texts.findings.severity}
        value={filter.severity}
        onChange={(_, { value }) =>
          onChange({
            ...filter,
            severity: value === 'error' || value === 'warning' || value === 'info' ? value : 'all',
          })
        }
      >
        <option value="all">{texts.findings.all}</option>
        <option value="error">{severities.error}</option>
        <option value="warning">{severities.warning}</option>
        <option value="info">{severities.info}</option>
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label={texts.findings.group}
        value={filter.grouping}
        onChange={(_, { value }) => onChange({ ...filter, grouping: value === 'rule' ? 'rule' : 'place' })}
      >
        <option value="place">{texts.findings.byPlace}</option>
        <option value="rule">{texts.findings.byRule}</option>
      </Select>
      <Input
        size="small"
        type="search"
        className={styles.search}
        aria-label={texts.findings.search}
        placeholder={texts.findings.search}
        title={texts.findings.searchHint}
        contentBefore={<Search20Regular aria-hidden />}
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
    </div>
  );
}
