/** Formulas that read themselves, directly or through others. Excel refuses to calculate these, and so do we. */
import type { IDependencyManagerService, IFormulaDependencyTree } from '@univerjs/engine-formula';

/** The engine's ids of the formulas in a circle and of all that read from one. */
export function findCircularTrees(
  trees: readonly IFormulaDependencyTree[],
  dependencies: IDependencyManagerService,
): number[] {
  const readers = new Map(
    trees.map((tree) => [tree.treeId, dependencies.searchDependency(tree.toRTreeItem())]),
  );
  const waitsFor = new Map(trees.map((tree) => [tree.treeId, 0]));
  for (const reader of [...readers.values()].flatMap((ids) => [...ids])) {
    waitsFor.set(reader, (waitsFor.get(reader) ?? 0) + 1);
  }
  const ready = [...waitsFor].flatMap(([treeId, count]) => (count === 0 ? treeId : []));
  for (let treeId = ready.pop(); treeId !== undefined; treeId = ready.pop()) {
    for (const reader of readers.get(treeId) ?? []) {
      const count = (waitsFor.get(reader) ?? 0) - 1;
      waitsFor.set(reader, count);
      if (count === 0) ready.push(reader);
    }
  }
  return [...waitsFor].flatMap(([treeId, count]) => (count > 0 ? treeId : []));
}
