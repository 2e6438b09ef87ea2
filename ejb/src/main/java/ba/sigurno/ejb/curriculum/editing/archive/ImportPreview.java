package ba.sigurno.ejb.curriculum.editing.archive;

import ba.sigurno.ejb.curriculum.format.ModuleProblem;
import java.util.List;

/**
 * What is known of a module that was sent, before anything is made of it.
 *
 * @param fileName the name of its file
 * @param effect what it would become
 * @param title its title; empty when it could not be read
 * @param lessons the number of its lessons
 * @param newQuestions how many of its questions the bank does not have
 * @param changedQuestions how many of its questions the bank has in other words
 * @param problems what is wrong, by file and line
 * @param advice what is not as the guide for authors asks
 * @param leftOver files that are no part of the module, and are not taken along
 * @param edition the public id of the edition that it is already, or whose draft is open; null for none
 */
public record ImportPreview(
        String fileName,
        ImportEffect effect,
        String title,
        int lessons,
        int newQuestions,
        int changedQuestions,
        List<ModuleProblem> problems,
        List<ModuleProblem> advice,
        List<String> leftOver,
        String edition) {}
