"""Runs the fault drills, all of them or those named: `python -m bench.drill [module ...]`."""

import sys

import bench.drills
from bench.__main__ import run

if __name__ == "__main__":
    sys.exit(run(bench.drills, sys.argv[1:]))
