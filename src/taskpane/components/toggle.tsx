/** A name that opens and closes what belongs to it. */
import { mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useRowStyles } from './row-styles';

interface ToggleProps {
  readonly open: boolean;
  readonly controls?: string;
  readonly onToggle: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

export function Toggle({ open, controls, onToggle, className, children }: ToggleProps) {
  const styles = useRowStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.toggle, className)}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.arrow, open && styles.turned)} />
      <span>{children}</span>
    </button>
  );
}
