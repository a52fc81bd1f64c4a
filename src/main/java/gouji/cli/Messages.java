package gouji.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts for people in one language, written as {@link MessageFormat} patterns. */
final class Messages {

    private final ResourceBundle bundle;

    Messages(Language language) {
        // Chinese is the root of the bundle: no detour over the language of the machine.
        Locale locale = language == Language.ZH ? Locale.ROOT : language.locale();
        this.bundle = ResourceBundle.getBundle("gouji.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key with its arguments; a key without text is told as it is, with what belongs to it. */
    String text(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            return arguments.length == 0 ? key : key + " " + List.of(arguments);
        }
        Object[] words = List.of(arguments).stream().map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(words);
    }

    String text(String key, List<Object> arguments) {
        return text(key, arguments.toArray());
    }
}
