"""The demo city: 2,700 made-up cadres, the history of their trainings, and a login a role."""
