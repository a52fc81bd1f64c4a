package gouji.read.container;

import gouji.document.Source;
import gouji.read.Content;
import gouji.read.DocumentNames;
import gouji.read.Entry;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Goes through a container and those in it, and holds no more than one file of each at a time. */
final class Unpacking implements Iterator<Entry> {

    private final Containers containers;
    private final Allowance allowance;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Deque<Entry> ready = new ArrayDeque<>();

    Unpacking(Containers containers, Allowance allowance, Source source, Container container, Content content) {
        this.containers = containers;
        this.allowance = allowance;
        descend(source, container, content);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !levels.isEmpty()) {
            step(levels.peek());
        }
        return !ready.isEmpty();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void step(Level level) {
        Member member;
        try {
            member = level.members.next();
            if (member != null) {
                allowance.member();
            }
        } catch (UnreadableException e) {
            if (!level.cut) {
                broken(level.source, e);
            }
            level.found = true;
            ascend(level);
            return;
        }
        if (member == null) {
            ascend(level);
        } else {
            take(level, member);
        }
    }

    private void take(Level level, Member member) {
        String path = MemberNames.shown(member.path());
        String[] parts = path.split("/");
        for (String part : parts) {
            if (DocumentNames.litter(part)) {
                return;
            }
        }
        String name = parts.length == 0 ? "" : parts[parts.length - 1];
        for (int i = 0; i + 1 < parts.length; i++) {
            if (DocumentNames.pageParts(parts[i])) {
                level.leaveOut(path);
                return;
            }
        }
        Source source = level.inside(path);
        byte[] bytes;
        try {
            bytes = member.bytes().read();
        } catch (UnreadableException e) {
            level.found = true;
            level.cut |= e.reason().equals(Allowance.CUT);
            broken(source, e);
            return;
        }
        Optional<FileKind> kind = FileKind.of(bytes);
        Optional<Container> container = kind.flatMap(containers::of);
        if (container.isPresent()) {
            level.found = true;
            descend(source, container.get(), Content.of(bytes));
        } else if (DocumentNames.document(name) || kind.isPresent() && kind.get().document()
                || kind.isEmpty() && DocumentNames.ending(name).isEmpty()) {
            level.found = true;
            ready.add(new Entry.Readable(source, Content.of(bytes, member.beside())));
        } else {
            level.leaveOut(path);
        }
    }

    private void descend(Source source, Container container, Content content) {
        String path = source.entry() == null ? source.file() : source.entry();
        try {
            if (levels.size() >= allowance.depth()) {
                throw new UnreadableException("read.container.depth", String.valueOf(allowance.depth()));
            }
            levels.push(new Level(source, container.open(content, path.substring(path.replace('\\', '/').lastIndexOf('/') + 1), allowance)));
        } catch (UnreadableException e) {
            broken(source, e);
        }
    }

    private void ascend(Level level) {
        if (!levels.remove(level)) {
            return;
        }
        level.told().ifPresent(ready::add);
        try {
            level.members.close();
        } catch (IOException e) {
            // All that was wanted of it has been read.
            return;
        }
    }

    /** What exhausts the allowance is told once, of the file that did; nothing behind it is unpacked. */
    private void broken(Source source, UnreadableException fault) {
        ready.add(new Entry.Broken(source, fault));
        if (allowance.exhausted()) {
            while (!levels.isEmpty()) {
                levels.peek().found = true;
                ascend(levels.peek());
            }
        }
    }
}
