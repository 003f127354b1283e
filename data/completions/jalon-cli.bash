# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of jalon-cli for bash.
_jalon_cli() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i
  local commands="score eligibility checklist deadlines calendar report rounds forecast plan agenda occupations rules validate"
  local options=

  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      -*) ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done

  case $prev in
    --lang) mapfile -t COMPREPLY < <(compgen -W "en fr" -- "$cur"); return ;;
    --paper) mapfile -t COMPREPLY < <(compgen -W "a4 letter" -- "$cur"); return ;;
    --parts) mapfile -t COMPREPLY < <(compgen -W "now all dates score" -- "$cur"); return ;;
    --on | --since | --until | --target | --alarms) return ;;
    --output | --feed) mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
  esac

  if [ -z "$command" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$commands --lang --help --version" -- "$cur")
    return
  fi

  case $command in
    score) options="--on --since --json --explain --batch" ;;
    eligibility | checklist | deadlines | validate) options="--on --json" ;;
    agenda) options="--on --json --output --alarms --no-names" ;;
    calendar) options="--output --on --alarms --no-names" ;;
    report) options="--output --on --paper --parts" ;;
    rounds) options="--on --json --feed" ;;
    forecast) options="--on --until --json" ;;
    plan) options="--on --until --target --json" ;;
    occupations) options="--json" ;;
    rules) options="--on check list" ;;
  esac

  case $cur in
    -*) mapfile -t COMPREPLY < <(compgen -W "$options --lang" -- "$cur") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$([ "$command" = rules ] && echo check list)" -- "$cur"; compgen -f -X '!*.jalon' -- "$cur"; compgen -d -- "$cur") ;;
  esac
}
complete -o filenames -F _jalon_cli jalon-cli
