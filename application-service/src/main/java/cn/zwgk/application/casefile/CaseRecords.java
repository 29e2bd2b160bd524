package cn.zwgk.application.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case's desk keeps beside its state.
 *
 * @param flags set by hand; those that follow from the facts are in {@link DifficultyRules}
 * @param readers the only people who see the case; empty where it is not restricted
 * @param service how the reply reached the applicant
 */
public record CaseRecords(
        List<Awaited> awaited,
        List<Meeting> meetings,
        List<HandFlag> flags,
        List<NamedReader> readers,
        @Nullable ReplyService service) {

    /** 会商 with its minutes, sealed at rest. */
    public record Meeting(UUID id, LocalDate heldOn, String participants, String minutes, String recordedBy) {

        @Override
        public String toString() {
            return "Meeting[" + heldOn + "]";
        }
    }

    /** A mark that an officer set, and why. */
    public record HandFlag(CaseFlag flag, String reason, String setBy) {}

    /** Somebody who may see a restricted case. */
    public record NamedReader(String id, String name) {}

    public CaseRecords {
        awaited = List.copyOf(awaited);
        meetings = List.copyOf(meetings);
        flags = List.copyOf(flags);
        readers = List.copyOf(readers);
    }

    static CaseRecords none() {
        return new CaseRecords(List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The awaited matter with this id. */
    public Optional<Awaited> matter(UUID id) {
        return awaited.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** All of a kind, oldest first. */
    public List<Awaited> of(AwaitedKind kind) {
        return awaited.stream().filter(one -> one.kind() == kind).toList();
    }

    /** What the case waits for now. */
    public List<Awaited> open() {
        return awaited.stream().filter(Awaited::isOpen).toList();
    }

    /** Whether only named people see the case. */
    public boolean isRestricted() {
        return !readers.isEmpty();
    }

    /** These records with one matter new or changed. */
    CaseRecords with(Awaited changed) {
        List<Awaited> all = new ArrayList<>(awaited);
        all.removeIf(one -> one.id().equals(changed.id()));
        all.add(changed);
        all.sort(Comparator.comparing(Awaited::id));
        return new CaseRecords(all, meetings, flags, readers, service);
    }

    CaseRecords with(Meeting meeting) {
        List<Meeting> all = new ArrayList<>(meetings);
        all.add(meeting);
        return new CaseRecords(awaited, all, flags, readers, service);
    }

    CaseRecords withFlags(List<HandFlag> set) {
        return new CaseRecords(awaited, meetings, set, readers, service);
    }

    CaseRecords withReaders(List<NamedReader> named) {
        return new CaseRecords(awaited, meetings, flags, named, service);
    }

    CaseRecords served(ReplyService by) {
        return new CaseRecords(awaited, meetings, flags, readers, by);
    }
}
