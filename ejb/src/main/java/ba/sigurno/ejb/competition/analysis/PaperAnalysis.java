package ba.sigurno.ejb.competition.analysis;

import ba.sigurno.ejb.quiz.analysis.ItemAnalysis;
import java.util.List;

/**
 * The analysis of the questions of a paper.
 *
 * @param ageBand the code of the age band
 * @param name the name of the age band
 * @param items the questions, in order
 */
public record PaperAnalysis(String ageBand, String name, List<ItemAnalysis> items) {}
