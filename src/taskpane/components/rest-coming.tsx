/** In place of a tab whose part of the result has not come yet; asks for it, in case it was given up or lost. */
import { useEffect } from 'react';
import { texts } from '../texts';
import { Busy } from './busy';

interface RestComingProps {
  /** Whether it is to be asked for: a person wants the tab, and nothing is under way. */
  readonly wanted: boolean;
  readonly onFetch: () => void;
}

export function RestComing({ wanted, onFetch }: RestComingProps) {
  useEffect(() => {
    if (wanted) onFetch();
  }, [wanted, onFetch]);
  return <Busy title={texts.working.planning} />;
}
