package gouji.cli;

import java.util.Locale;

/** The languages that people can be spoken to in; Chinese unless they ask for another. */
enum Language {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language asked for anywhere on the command line: help and complaints need it before the line is understood. */
    static Language askedFor(String[] arguments) {
        Language language = ZH;
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i].startsWith(OPTION + "=") ? arguments[i].substring(OPTION.length() + 1)
                    : arguments[i].equals(OPTION) && i + 1 < arguments.length ? arguments[i + 1] : null;
            if (word != null) {
                language = word.equalsIgnoreCase(EN.name()) ? EN : ZH;
            }
        }
        return language;
    }
}
