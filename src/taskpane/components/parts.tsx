/**
 * Parts of the page that its first sight does without, each a chunk of its own. They are fetched as soon as the first
 * sight is shown, so that the tab or the preview is there at once when it is asked for.
 */
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { texts } from '../texts';
import { Busy } from './busy';

const loading: (() => Promise<unknown>)[] = [];

/** A component that is loaded when first shown, or earlier by `loadParts`; then it is drawn at once. */
function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const fetch = async (): Promise<{ default: ComponentType<P> }> => {
    loaded ??= await load();
    return { default: loaded };
  };
  loading.push(fetch);
  const Waiting = lazy(fetch);
  return function Part(props: P) {
    // chosen once: a part that arrives must not throw away what is drawn in its place
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Waiting);
    return (
      <Suspense fallback={<Busy title={texts.working.planning} />}>
        <Shown {...props} />
      </Suspense>
    );
  };
}

export const PlanPreview = later(() => import('./plan-preview').then((part) => part.PlanPreview));
export const ReportTab = later(() => import('./report-tab').then((part) => part.ReportTab));
export const ScoreTab = later(() => import('./score-tab').then((part) => part.ScoreTab));
export const SettingsTab = later(() => import('./settings-tab').then((part) => part.SettingsTab));
export const SheetMapping = later(() => import('./sheet-mapping').then((part) => part.SheetMapping));

/** Fetches what is not there yet; a part that does not come is fetched again when it is shown. */
export async function loadParts(): Promise<void> {
  await Promise.allSettled(loading.map((load) => load()));
}
