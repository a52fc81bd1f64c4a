package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are kept from run to run, and whatever is wrong with what was kept, the result is the same. */
class RuleCacheTest {

    @TempDir
    private Path folder;
    private Path kept;
    private SmallRules rules;

    @BeforeEach
    void sound() {
        rules = new SmallRules(folder.resolve("rules"));
        kept = folder.resolve("cache");
    }

    @Test
    void theSecondOpeningReadsWhatTheFirstKept() throws IOException {
        Format compiled = rules.open(cache()).formats().get(0);
        Path file = files().get(0);
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        Format read = rules.open(cache()).formats().get(0);
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(file), "compiling would have written it anew");
        assertEquals(compiled.rules().codes(), read.rules().codes());
        assertEquals(1, RuleFolderTest.decisions(read));
    }

    @Test
    void aRuleFromTheCacheStillKnowsItsFile() {
        rules.open(cache());
        try (RuleSession session = rules.open(cache()).formats().get(0).rules().session()) {
            session.insert(new gouji.fact.CellSeen("17", "NUMBER", 2, 0, 2, false, false));
            session.fire("cells");
            RuleOrigin origin = session.origin(session.facts(gouji.fact.CellDecision.class).get(0)).orElseThrow();
            assertEquals("cell.number", origin.code());
            assertEquals("a number is a figure", origin.name());
            assertEquals("common/cells.drl", origin.file());
        }
    }

    @Test
    void editedRulesAreCompiled() throws IOException {
        rules.open(cache());
        rules.rules("common/cells.drl", "rule \"none\"", "@code(\"none\")", "when", "then", "end");
        assertEquals("[none]", rules.open(cache()).formats().get(0).rules().codes().toString());
        assertEquals(2, files().size());
    }

    @Test
    void anotherBuildOfTheProgramCompiles() throws IOException {
        rules.open(RuleCache.in(kept, "one"));
        rules.open(RuleCache.in(kept, "another"));
        assertEquals(2, files().size());
    }

    @Test
    void brokenRulesAreNotKept() throws IOException {
        rules.rules("common/cells.drl", "rule \"none\"", "when", "then", "end");
        try {
            RuleFolder.open(rules.root(), cache());
            throw new AssertionError("the rule has no code");
        } catch (BrokenRulesException expected) {
            assertEquals(List.of(), files());
        }
    }

    @Test
    void aDamagedFileIsReplaced() throws IOException {
        rules.open(cache());
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (byte[] damaged : List.of(new byte[0], "not a cache".getBytes(), java.util.Arrays.copyOf(whole, whole.length / 2))) {
            Files.write(file, damaged);
            assertEquals(1, RuleFolderTest.decisions(rules.open(cache()).formats().get(0)));
            assertTrue(Files.size(file) > damaged.length, "it was written anew");
        }
    }

    @Test
    void aFolderThatOthersCanWriteIsNotUsed() throws IOException {
        Files.createDirectory(kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.writeString(kept.resolve("planted.bin"), "by somebody else");
        rules.open(cache());
        assertEquals(List.of(kept.resolve("planted.bin")), files(), "what others could have written is not read, nor added to");
    }

    @Test
    void aFolderThatCannotBeMadeIsNoCache() throws IOException {
        Files.writeString(kept, "a file stands here");
        assertEquals(1, RuleFolderTest.decisions(rules.open(cache()).formats().get(0)));
    }

    @Test
    void aLinkIsAsSafeAsWhereItLeads() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.createSymbolicLink(kept, elsewhere);
        rules.open(cache());
        assertEquals(List.of(), files());
    }

    private RuleCache cache() {
        return RuleCache.in(kept, "test");
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(kept)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted().toList();
        }
    }
}
