/// The script for bash: that of the argument parser, and what bash needs besides.
enum BashCompletion {
  /// Makes it of the script that the program generates; nil where that has not the form that this goes by.
  static func script(from generated: String) -> String? {
    let registration = "complete -o filenames -F _quotidian quotidian"
    guard generated.contains(registration) else { return nil }
    // Without a command files are opened, so bash completes them where no command fits.
    return generated.replacing(
      registration, with: wholeWords + "\ncomplete -o default -o filenames -F _quotidian_whole_words quotidian")
  }

  /// Bash parts words at colons, as in `is:unread`, and puts what is offered behind the last one.
  private static let wholeWords = """
    # Bash parts words at colons, as in is:unread: here they are whole again, and of what is offered only that is left
    # which comes behind the last colon.
    _quotidian_whole_words() {
        local -a whole=()
        local -i place=-1 index
        local word glued='' last=''
        for ((index = 0; index < ${#COMP_WORDS[@]}; index++)); do
            word="${COMP_WORDS[index]}"
            if ((index > 0)) && [[ "${COMP_WORDBREAKS}" == *:* && ("${word}" == :* || -n "${glued}") ]]; then
                whole[${#whole[@]} - 1]+="${word}"
            else
                whole+=("${word}")
            fi
            glued=''
            [[ "${word}" == : ]] && glued=1
            ((index == COMP_CWORD)) && place=${#whole[@]}-1
        done
        local -a COMP_WORDS=("${whole[@]}")
        local -i COMP_CWORD=${place}
        word="${COMP_WORDS[COMP_CWORD]}"
        last="${2#:}"
        _quotidian "$1" "${word}" "${COMP_WORDS[COMP_CWORD - 1]}"
        local -r before="${word%"${last}"}"
        [[ "${before}" == *: ]] || return 0
        for index in "${!COMPREPLY[@]}"; do COMPREPLY[index]="${COMPREPLY[index]#"${before}"}"; done
    }
    """
}
