package gouji.cli;

import gouji.cli.Inputs.Input;
import gouji.document.Source;
import gouji.read.Entry;
import gouji.read.UnreadableException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All that the inputs hold, one after another. Where one entry of a container is asked for, only that. */
final class Entries implements Iterator<Entry> {

    private final Analyzer analyzer;
    private final Iterator<Input> inputs;
    private Input input;
    private Iterator<Entry> opened = Collections.emptyIterator();
    private boolean found = true;
    private Entry next;

    Entries(Analyzer analyzer, List<Input> inputs) {
        this.analyzer = analyzer;
        this.inputs = inputs.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (moreOfInput()) {
                take();
            } else if (next != null) {
                return true;
            } else if (!found) {
                found = true;
                next = new Entry.Broken(asked(), new UnreadableException("read.container.no-entry"));
            } else if (inputs.hasNext()) {
                input = inputs.next();
                found = input.entry() == null;
                open();
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Entry entry = next;
        next = null;
        return entry;
    }

    private void open() {
        try {
            opened = analyzer.open(input);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            giveUp(e);
        }
    }

    private boolean moreOfInput() {
        try {
            return opened.hasNext();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            giveUp(e);
            return false;
        }
    }

    /** Whatever a library does with a hostile container: the inputs behind it are still analysed. */
    private void giveUp(Throwable e) {
        opened = Collections.emptyIterator();
        found = true;
        next = new Entry.Broken(new Source(input.path().toString(), null, null, null),
                new UnreadableException("read.container.damaged", String.valueOf(e)));
    }

    private void take() {
        Entry entry = opened.next();
        if (input.entry() == null) {
            next = entry;
        } else if (isAsked(entry)) {
            found = true;
            next = entry;
        }
    }

    /** The entry itself, or what stands in it where it is a container. */
    private boolean isAsked(Entry entry) {
        String at = entry.source().entry();
        return at != null && (at.equals(input.entry()) || at.startsWith(input.entry() + Source.INSIDE));
    }

    private Source asked() {
        return new Source(input.path().toString(), input.entry(), null, null, null);
    }
}
