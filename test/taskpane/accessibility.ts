import axe from 'axe-core';

/** What axe finds wrong, as `rule: element`; contrast is left out because jsdom computes no colours. */
export async function findAccessibilityFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
