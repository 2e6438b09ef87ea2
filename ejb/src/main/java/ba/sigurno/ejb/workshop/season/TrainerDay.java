package ba.sigurno.ejb.workshop.season;

import java.time.LocalDate;

/** A trainer's day, on which workshops have their places; one object each, compared by identity. */
public final class TrainerDay {

    private final int index;
    private final SeasonTrainer trainer;
    private final LocalDate date;
    private final SeasonRoads roads;
    private final SeasonHours hours;

    TrainerDay(int index, SeasonTrainer trainer, LocalDate date, SeasonRoads roads, SeasonHours hours) {
        this.index = index;
        this.trainer = trainer;
        this.date = date;
        this.roads = roads;
        this.hours = hours;
    }

    int getIndex() {
        return index;
    }

    public SeasonTrainer getTrainer() {
        return trainer;
    }

    public LocalDate getDate() {
        return date;
    }

    SeasonRoads getRoads() {
        return roads;
    }

    SeasonHours getHours() {
        return hours;
    }

    @Override
    public String toString() {
        return trainer.id() + " on " + date;
    }
}
