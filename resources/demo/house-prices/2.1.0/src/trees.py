"""Boosted regression trees in a text file that people can read.

    tree=0
    split=0:distance_km<=3.85 yes=1 no=2      node 0 asks, and goes to node 1 or 2
    leaf=3:-41250.5
"""
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Node:
    feature: int = -1           # -1: a leaf
    threshold: float = 0.0
    yes: int = 0
    no: int = 0
    value: float = 0.0


@dataclass
class Ensemble:
    features: list[str]
    base: float
    trees: list[dict[int, Node]] = field(default_factory=list)

    def predict(self, row: list[float]) -> float:
        total = self.base
        for tree in self.trees:
            node = tree[0]
            while node.feature >= 0:
                node = tree[node.yes if row[node.feature] <= node.threshold else node.no]
            total += node.value
        return total

    def write(self, path: Path) -> None:
        lines = ["price-trees v1", "features=" + ",".join(self.features), f"base={self.base:.6f}"]
        for number, tree in enumerate(self.trees):
            lines.append(f"tree={number}")
            for ident, node in sorted(tree.items()):
                if node.feature >= 0:
                    name = self.features[node.feature]
                    lines.append(f"split={ident}:{name}<={node.threshold:.6g} yes={node.yes} no={node.no}")
                else:
                    lines.append(f"leaf={ident}:{node.value:.6g}")
        path.write_text("\n".join(lines) + "\nend\n", encoding="utf-8")


def read_ensemble(path: Path) -> Ensemble:
    lines = path.read_text(encoding="utf-8").splitlines()
    if lines[0] != "price-trees v1" or lines[-1] != "end":
        raise ValueError(f"{path.name} is no complete tree file")
    result = Ensemble(features=lines[1].removeprefix("features=").split(","), base=float(lines[2].removeprefix("base=")))
    for line in lines[3:-1]:
        kind, _, rest = line.partition("=")
        if kind == "tree":
            result.trees.append({})
            continue
        ident, _, body = rest.partition(":")
        if kind == "leaf":
            result.trees[-1][int(ident)] = Node(value=float(body))
        elif kind == "split":
            question, yes, no = body.split(" ")
            name, _, threshold = question.partition("<=")
            result.trees[-1][int(ident)] = Node(result.features.index(name), float(threshold),
                                                int(yes.removeprefix("yes=")), int(no.removeprefix("no=")))
    return result
