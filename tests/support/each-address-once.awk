# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves an address in a text where it stands first; later only what it was the address of, and no sentence that says nothing else.
{
  rest = $0
  line = ""
  while (match(rest, /(, *|( [^.:]*: *)?)https:\/\/[^ ,]+/)) {
    found = substr(rest, RSTART, RLENGTH)
    address = substr(found, index(found, "https://"))
    line = line substr(rest, 1, RSTART - 1)
    if (!seen[address]++)
      line = line found
    rest = substr(rest, RSTART + RLENGTH)
  }
  print line rest
}
