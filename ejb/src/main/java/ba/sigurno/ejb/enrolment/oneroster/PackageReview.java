package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.work.WorkProgress;

/**
 * A package that was read, and what it does.
 *
 * @param fileName the name of its file
 * @param document what was read
 * @param classes a page of its classes
 * @param erasing whether pupils whom it removes can be erased: by their teachers only
 * @param work how far taking it is; null when it was never begun
 */
public record PackageReview(
        String fileName, PackageDocument document, Page<ClassReview> classes, boolean erasing, WorkProgress work) {

    /** Returns whether it can be taken now. */
    public boolean isOpen() {
        return document.isFit() && (work == null || !work.running());
    }
}
