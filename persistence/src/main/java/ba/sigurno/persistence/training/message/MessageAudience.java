package ba.sigurno.persistence.training.message;

import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.util.List;
import java.util.stream.Stream;

/** The participants of a session to whom a message goes; who withdrew or did not answer is in none. */
public enum MessageAudience {
    /** Those who have a place. */
    REGISTERED {
        @Override
        Stream<Registration> among(TrainingSession session) {
            return session.seated().stream();
        }
    },
    /** Those on the waiting list. */
    WAITING {
        @Override
        Stream<Registration> among(TrainingSession session) {
            return session.queue().stream();
        }
    },
    /** Those who have a place, and those on the waiting list. */
    REGISTERED_AND_WAITING {
        @Override
        Stream<Registration> among(TrainingSession session) {
            return Stream.concat(REGISTERED.among(session), WAITING.among(session));
        }
    },
    /** Those who attended one meeting at least. */
    PRESENT {
        @Override
        Stream<Registration> among(TrainingSession session) {
            return REGISTERED
                    .among(session)
                    .filter(registration -> !registration.attendedMeetings().isEmpty());
        }
    };

    abstract Stream<Registration> among(TrainingSession session);

    /** Returns the registrations in a session whose teachers get it: not those with a disabled account. */
    public List<Registration> of(TrainingSession session) {
        return among(session)
                .filter(registration -> registration.getAccount().isEnabled())
                .toList();
    }
}
