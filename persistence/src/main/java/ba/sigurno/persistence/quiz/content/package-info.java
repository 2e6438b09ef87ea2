/**
 * The content of questions and the scoring of answers: values without a database, the same for a module's quiz, a
 * training's assessment and the competition.
 */
package ba.sigurno.persistence.quiz.content;
