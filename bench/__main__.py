"""Runs the measurements, all of them or those named: `python -m bench [module ...]`."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import bench


def run(package: ModuleType, wanted: Sequence[str]) -> int:
    """Print a line for each figure; 2 when a named measurement does not exist."""
    modules = {name: f"{package.__name__}.{name}" for _, name, _ in iter_modules(package.__path__)}
    unknown = [name for name in wanted if name not in modules]
    if unknown:
        print("no such measurement:", *unknown, file=sys.stderr)
        return 2
    for name in wanted or sorted(modules.keys() - {"__main__", "drill"}):
        measure = getattr(import_module(modules[name]), "figures", None)
        for figure in measure() if measure else ():
            print(figure.line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(run(bench, sys.argv[1:]))
