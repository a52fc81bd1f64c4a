package gouji.read.container;

import java.util.Iterator;
import java.util.List;

/** The files of a container that was read whole. */
final class ListedMembers implements Members {

    private final Iterator<Member> members;

    ListedMembers(List<Member> members) {
        this.members = members.iterator();
    }

    @Override
    public Member next() {
        return members.hasNext() ? members.next() : null;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
