import { lazy, type ComponentType, type FunctionComponent } from 'react';

/** ส่วนที่โหลดเมื่อแสดง: what begins a fetch anew, for each part of the pane whose fetch has failed. */
const failed = new Set<() => void>();

/**
 * A component that is fetched when it is first shown. React's own `lazy` remembers a failed fetch for good; this one is fetched
 * again after `forgetFailedParts`.
 */
export function partOnDemand<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  const begin = () =>
    lazy(async () => {
      try {
        const Fetched = await fetch();
        return { default: ({ props }: { readonly props: Props }) => <Fetched {...props} /> };
      } catch (error) {
        failed.add(() => {
          Part = begin();
        });
        throw error;
      }
    });
  let Part = begin();
  return function PartOnDemand(props) {
    return <Part props={props} />;
  };
}

/** Lets the parts that could not be fetched be asked for again when they are next shown. */
export function forgetFailedParts(): void {
  for (const beginAgain of failed) beginAgain();
  failed.clear();
}
