function __quotidian_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __quotidian_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __quotidian_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __quotidian_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __quotidian_parse_tokens -S
    set -l unparsed_tokens (__quotidian_tokens -pc)
    switch $unparsed_tokens[1]
    case 'quotidian'
        __quotidian_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'read'
            __quotidian_parse_subcommand -r 1 'library=' 'type=' 'theme=' 'plain' 'version' 'h/help'
        case 'add'
            __quotidian_parse_subcommand -r 1 'library=' 'type=' 'engine=' 'report' 'version' 'h/help'
        case 'list'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'filter=' 'sort=' 'version' 'h/help'
        case 'search'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'sort=' 'version' 'h/help'
        case 'people'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'version' 'h/help'
        case 'said'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'words=' 'about=' 'with=' 'kind=' 'after=' 'before=' 'context' 'variants' 'differing' 'version' 'h/help'
        case 'variants'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'filter=' 'version' 'h/help'
        case 'export'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'filter=' 'sort=' 'whole' 'opml' 'version' 'h/help'
        case 'import'
            __quotidian_parse_subcommand -r 1 'library=' 'no-quotes' 'programs' 'version' 'h/help'
        case 'mark'
            __quotidian_parse_subcommand -r 1 'library=' 'read' 'unread' 'star' 'unstar' 'undo' 'tag=' 'untag=' 'all' 'version' 'h/help'
        case 'filters'
            __quotidian_parse_subcommand -r 1 'library=' 'format=' 'limit=' 'save=' 'forget=' 'version' 'h/help'
        case 'reindex'
            __quotidian_parse_subcommand 0 'library=' 'engine=' 'version' 'h/help'
        case 'check'
            __quotidian_parse_subcommand 0 'library=' 'version' 'h/help'
        case 'subscribe'
            __quotidian_parse_subcommand -r 1 'library=' 'folder=' 'name=' 'tag=+' 'pages' 'keep=' 'all' 'version' 'h/help'
        case 'unsubscribe'
            __quotidian_parse_subcommand -r 1 'library=' 'version' 'h/help'
        case 'feeds'
            __quotidian_parse_subcommand 0 'library=' 'format=' 'limit=' 'version' 'h/help'
        case 'refresh'
            __quotidian_parse_subcommand -r 1 'library=' 'due' 'no-quotes' 'engine=' 'version' 'h/help'
        case 'quotes'
            __quotidian_parse_subcommand -r 1 'format=' 'type=' 'no-clean' 'engine=' 'version' 'h/help'
        case 'clean'
            __quotidian_parse_subcommand -r 1 'format=' 'type=' 'removed' 'version' 'h/help'
        case 'themes'
            __quotidian_parse_subcommand -r 1 'version' 'h/help'
        case 'keys'
            __quotidian_parse_subcommand 0 'format=' 'version' 'h/help'
        case 'config'
            __quotidian_parse_subcommand 0 'sample' 'version' 'h/help'
        case 'rules'
            __quotidian_parse_subcommand 0 'library=' 'limit=' 'apply' 'unhide' 'version' 'h/help'
        case 'downloads'
            __quotidian_parse_subcommand 0 'library=' 'fetch' 'version' 'h/help'
        case 'sync'
            __quotidian_parse_subcommand 0 'library=' 'version' 'h/help'
        case 'help'
            __quotidian_parse_subcommand -r 1 'version'
        end
    end
end

function __quotidian_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __quotidian_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __quotidian_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __quotidian_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__quotidian_tokens -p)
    if test -z "$(__quotidian_tokens -t)"
        set -l index (count (__quotidian_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'quotidian' -f
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'read' -d 'Open articles in the reader (this is what happens without a command).'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'add' -d 'Add files, folders, standard input (-) or JSON Lines to the library.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'list' -d 'List the articles of the library.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'search' -d 'Search the articles of the library.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'people' -d 'List who is quoted in the library, those with most quotes first.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'said' -d 'List what somebody said, the newest first.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'variants' -d 'List quotes that several articles have, with how each has them.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'export' -d 'Print articles of the library with their quotes, or the whole library.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'import' -d 'Take over what newsboat has, feeds as OPML, a library that export --whole printed, or quotes as JSON Lines.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'mark' -d 'Mark articles of the library, or undo the last mark.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'filters' -d 'List the filters that you keep, save one or forget one.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'reindex' -d 'Clean all articles of the library and find their quotes anew.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'check' -d 'Verify the library and repair what can be repaired.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'subscribe' -d 'Subscribe to feeds, or to the feeds that pages name.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'unsubscribe' -d 'Give feeds up; articles that you starred, tagged or wrote notes on stay.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'feeds' -d 'List the feeds that you subscribed to, and how fetching them stands.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'refresh' -d 'Fetch feeds and find the quotes of what is new.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'quotes' -d 'Print who said what in articles.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'clean' -d 'Print articles without what their pages set around and into them.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'themes' -d 'Preview the themes, in this terminal\'s colours.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'keys' -d 'Print the keys of the reader, those of your configuration included.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'config' -d 'Tell where your configuration is and whether it is right, or print a sample.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'rules' -d 'List the rules for what comes in, with the articles that each would be for.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'downloads' -d 'List the sounds and films that you want fetched, or fetch them.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'sync' -d 'Keep the library the same as the server of your configuration.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian read" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian read" -ge 1' -F
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian read" type' -l 'type' -d 'What the inputs are: text, html, jsonl (an object with a field “text” a line) or auto.' -rfka 'text html jsonl auto'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian read" theme' -l 'theme' -d 'The name of a theme, or the path of a theme file.' -rfka '(__quotidian_custom_completion ---completion read -- --theme (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian read" plain' -l 'plain' -d 'Write line by line, for screen readers: one column, and the cursor behind what is selected.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian read" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian read" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian add" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian add" -ge 1' -F
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian add" type' -l 'type' -d 'What the inputs are: text, html, jsonl (an object with a field “text” or “html” a line) or auto.' -rfka 'text html jsonl auto'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian add" engine' -l 'engine' -d 'What is to find the quotes before it ends: quick, or careful, which the reader does behind one\'s back.' -rfka 'quick careful'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian add" report' -l 'report' -d 'Print each article as soon as it is kept: what became of it, its number and its title.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian add" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian add" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" filter' -l 'filter' -d 'The name of a filter that you keep; the query narrows it.' -rfka '(__quotidian_custom_completion ---completion list -- --filter (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian list" -ge 1' -fka '(__quotidian_custom_completion ---completion list -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" sort' -l 'sort' -d 'What to sort by: date, source, title or quotes.' -rfka 'date age source title quotes relevance'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian search" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian search" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian search" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian search" -ge 1' -fka '(__quotidian_custom_completion ---completion search -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian search" sort' -l 'sort' -d 'What to sort by: relevance, date, source, title or quotes.' -rfka 'date age source title quotes relevance'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian search" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian people" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian people" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian people" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian people" -ge 1' -fka '(__quotidian_custom_completion ---completion people -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian people" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian people" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian said" -ge 1' -fka '(__quotidian_custom_completion ---completion said -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" words' -l 'words' -d 'Words that the quote has.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" about' -l 'about' -d 'Words that the quote has, in any form; tells also when it was said, and who else is quoted on it.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" with' -l 'with' -d 'Somebody else, whose quotes stand beside, narrowed by the same.' -rfka '(__quotidian_custom_completion ---completion said -- --with (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" kind' -l 'kind' -d 'Only quotes of a kind: direct, mixed or indirect.' -rfka 'direct mixed indirect'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" after' -l 'after' -d 'Only quotes of this day (YYYY, YYYY-MM or YYYY-MM-DD) and later.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" before' -l 'before' -d 'Only quotes before this day.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" context' -l 'context' -d 'Print the paragraphs in which each quote stands, too.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" variants' -l 'variants' -d 'Print only what several articles have, with how each of them has it.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" differing' -l 'differing' -d 'Print quotes on one thing that pull apart, two by two; what contradicts what is for you to say.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian said" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian variants" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian variants" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian variants" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian variants" filter' -l 'filter' -d 'The name of a filter that you keep; the query narrows it.' -rfka '(__quotidian_custom_completion ---completion variants -- --filter (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian variants" -ge 1' -fka '(__quotidian_custom_completion ---completion variants -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian variants" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian variants" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" filter' -l 'filter' -d 'The name of a filter that you keep; the query narrows it.' -rfka '(__quotidian_custom_completion ---completion export -- --filter (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian export" -ge 1' -fka '(__quotidian_custom_completion ---completion export -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" sort' -l 'sort' -d 'What to sort by: date, source, title, quotes or relevance.' -rfka 'date age source title quotes relevance'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" whole' -l 'whole' -d 'Print the whole library with its inputs, marks and people, as JSON Lines.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" opml' -l 'opml' -d 'Print the feeds as OPML, which other readers take.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian import" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian import" -ge 1' -F
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian import" no-quotes' -l 'no-quotes' -d 'Leave cleaning and quotes to the reader, which does that by itself.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian import" programs' -l 'programs' -d 'Take the programs of newsboat too (exec: and filter:), which are run from then on.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian import" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" read' -l 'read' -d 'Mark as read.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" unread' -l 'unread' -d 'Mark as unread.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" star' -l 'star' -d 'Put a star on.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" unstar' -l 'unstar' -d 'Take the star off.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" undo' -l 'undo' -d 'Undo the last mark, whatever it was.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" tag' -l 'tag' -d 'Put a tag on.' -rfka '(__quotidian_custom_completion ---completion mark -- --tag (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" untag' -l 'untag' -d 'Take a tag off.' -rfka '(__quotidian_custom_completion ---completion mark -- --untag (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" all' -l 'all' -d 'Mark all articles; no query is needed.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian mark" -ge 1' -fka '(__quotidian_custom_completion ---completion mark -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian mark" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" save' -l 'save' -d 'The name to keep the query under.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" forget' -l 'forget' -d 'The name of a filter to forget.' -rfka '(__quotidian_custom_completion ---completion filters -- --forget (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian filters" -ge 1' -fka '(__quotidian_custom_completion ---completion filters -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian filters" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian reindex" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian reindex" engine' -l 'engine' -d 'What finds the quotes: quick, or careful, which the reader does behind one\'s back.' -rfka 'quick careful'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian reindex" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian reindex" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian check" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian check" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" folder' -l 'folder' -d 'The folder to put them in; “News/World” is a folder in a folder.' -rfka '(__quotidian_custom_completion ---completion subscribe -- --folder (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" name' -l 'name' -d 'What to call the feed.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe"' -l 'tag' -d 'A tag that its articles get; may be given several times.' -rfka '(__quotidian_custom_completion ---completion subscribe -- --tag (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" pages' -l 'pages' -d 'Fetch the page of each item, for feeds that have only the beginnings of articles.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" keep' -l 'keep' -d 'Days after which articles go that you did not star, tag or write notes on.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" all' -l 'all' -d 'Subscribe to all feeds that a page names, not only to the first.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian subscribe" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian unsubscribe" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian unsubscribe" -ge 1' -fka '(__quotidian_custom_completion ---completion unsubscribe -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian unsubscribe" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian unsubscribe" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian feeds" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian feeds" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian feeds" limit' -l 'limit' -d 'How many to print at most; 0 prints all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian feeds" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian feeds" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian refresh" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian refresh" -ge 1' -fka '(__quotidian_custom_completion ---completion refresh -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian refresh" due' -l 'due' -d 'Fetch only feeds whose time has come: for a timer.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian refresh" no-quotes' -l 'no-quotes' -d 'Leave cleaning and quotes to the reader, which does that by itself.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian refresh" engine' -l 'engine' -d 'What is to find the quotes before it ends: quick, or careful, which the reader does behind one\'s back.' -rfka 'quick careful'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian refresh" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian refresh" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian quotes" -ge 1' -F
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian quotes" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian quotes" type' -l 'type' -d 'What the inputs are: text, html, jsonl (an object with a field “text” a line) or auto.' -rfka 'text html jsonl auto'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian quotes" no-clean' -l 'no-clean' -d 'Take the inputs as clean already; offsets are then offsets into the file.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian quotes" engine' -l 'engine' -d 'What finds the quotes: careful, or quick, which finds fewer and is ten times as fast.' -rfka 'quick careful'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian quotes" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian quotes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian clean" -ge 1' -F
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian clean" format' -l 'format' -d 'How to print: text, json, jsonl, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian clean" type' -l 'type' -d 'What the inputs are: text, html, jsonl (an object with a field “text” a line) or auto.' -rfka 'text html jsonl auto'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian clean" removed' -l 'removed' -d 'Show after each article what was removed, and by which rule (format text).'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian clean" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian clean" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_positional "quotidian themes" -ge 1' -fka '(__quotidian_custom_completion ---completion themes -- positional@0 (count (__quotidian_tokens -pc)) (__quotidian_tokens -tC))'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian themes" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian themes" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian keys" format' -l 'format' -d 'How to print: text, tsv, csv or markdown.' -rfka 'text json jsonl tsv csv markdown'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian keys" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian keys" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian config" sample' -l 'sample' -d 'Print a configuration in which all settings are told of and none is set.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian config" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian config" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian rules" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian rules" limit' -l 'limit' -d 'How many articles to name for each rule; 0 names all.' -rfka ''
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian rules" apply' -l 'apply' -d 'Do to all articles of the library what the rules say.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian rules" unhide' -l 'unhide' -d 'Show again what rules have hidden.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian rules" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian rules" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian downloads" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian downloads" fetch' -l 'fetch' -d 'Fetch what waits.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian downloads" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian downloads" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian sync" library' -l 'library' -d 'The library’s file; without it QUOTIDIAN_LIBRARY, or the one of your own.' -rF
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian sync" version' -l 'version' -d 'Show the version.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian sync" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'quotidian' -n '__quotidian_should_offer_completions_for_flags_or_options "quotidian help" version' -l 'version' -d 'Show the version.'
