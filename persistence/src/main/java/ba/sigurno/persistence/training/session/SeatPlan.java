package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The seats of a session: those who have one, and the queue of those who wait. */
final class SeatPlan {

    private final List<Registration> registrations;
    private final int seats;

    SeatPlan(List<Registration> registrations, int seats) {
        this.registrations = registrations;
        this.seats = seats;
    }

    List<Registration> in(RegistrationState state) {
        return registrations.stream()
                .filter(registration -> registration.getState() == state)
                .toList();
    }

    int taken() {
        return in(RegistrationState.SEATED).size();
    }

    boolean isFull() {
        return taken() >= seats;
    }

    /** Returns those who wait, the next first. */
    List<Registration> queue() {
        return in(RegistrationState.WAITING).stream()
                .sorted(Comparator.comparing(Registration::getQueuePlace).thenComparing(Registration::getRegisteredAt))
                .toList();
    }

    /** Takes a seat, or a place at the end of the queue when none is free or others wait. */
    void take(Registration registration, Instant now) {
        var queue = queue();
        if (isFull() || !queue.isEmpty()) {
            registration.await(queue.isEmpty() ? 1 : queue.get(queue.size() - 1).getQueuePlace() + 1, now);
        } else {
            registration.seat(now);
        }
    }

    /** Moves a registration to the head of the queue. */
    void moveUp(Registration registration) {
        DomainException.require(registration.getState() == RegistrationState.WAITING, "training_rule_not_waiting");
        registration.moveTo(queue().get(0).getQueuePlace() - 1);
    }

    /** Gives free seats to those who wait; returns those who got one. */
    List<Registration> fill(Instant now) {
        var moved = new ArrayList<Registration>();
        for (var next : queue()) {
            if (isFull()) {
                break;
            }
            next.seat(now);
            moved.add(next);
        }
        return moved;
    }
}
