package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts for people stand in both languages and say the same. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private final Locale machine = Locale.getDefault();
    private final ResourceBundle chinese = new Messages(Language.ZH).bundle();
    private final ResourceBundle english = new Messages(Language.EN).bundle();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @Test
    void everyTextStandsInBothLanguagesWithTheSamePlaces() {
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(own(english)));
        for (String key : chinese.keySet()) {
            assertEquals(places(chinese.getString(key)), places(english.getString(key)), key);
        }
    }

    @Test
    void everyPlaceOfAMessageIsFilled() {
        List<String> broken = new ArrayList<>();
        for (ResourceBundle bundle : List.of(chinese, english)) {
            for (String key : bundle.keySet()) {
                String text = new MessageFormat(bundle.getString(key), Locale.ROOT).format(new Object[] {"§", "§", "§", "§", "§", "§"});
                boolean help = key.startsWith("gouji.") || key.startsWith("usage.");
                boolean apostrophe = Pattern.compile("(?<!')'(?!')").matcher(bundle.getString(key)).find();
                if (!help && (PLACE.matcher(text).find() || apostrophe)) {
                    broken.add(key + "=" + bundle.getString(key));
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void theMachinesLanguageDoesNotMatter() {
        Locale.setDefault(Locale.ENGLISH);
        String onEnglish = new Messages(Language.ZH).text("cli.folder.empty");
        Locale.setDefault(Locale.CHINA);
        assertEquals("文件夹里没有可分析的文档。", onEnglish);
        assertEquals("There is no document in this folder.", new Messages(Language.EN).text("cli.folder.empty"));
    }

    @Test
    void numbersAreToldAsTheyAre() {
        assertEquals("Unknown argument: 12345", new Messages(Language.EN).text("cli.unmatched", 12345));
    }

    @Test
    void anUnknownKeyIsToldWithWhatBelongsToIt() {
        assertEquals("no.such.key [a.drl, 3]", new Messages(Language.EN).text("no.such.key", "a.drl", 3));
        assertFalse(chinese.containsKey("no.such.key"));
    }

    @Test
    void everyReasonThatTheProgramGivesHasAText() throws IOException {
        Pattern reason = Pattern.compile("\"((?:read|rules|label|cli|regress\\.loss)\\.[a-z.-]*[a-z])\"");
        Set<String> without = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
                reason.matcher(Files.readString(source)).results().map(match -> match.group(1))
                        .filter(key -> !chinese.containsKey(key) && !key.endsWith(".json")).forEach(without::add);
            }
        }
        assertEquals(Set.of(), without);
    }

    private static Set<String> own(ResourceBundle bundle) {
        Set<String> keys = new HashSet<>();
        for (String key : bundle.keySet()) {
            if (bundle instanceof PropertyResourceBundle properties && properties.handleGetObject(key) != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
