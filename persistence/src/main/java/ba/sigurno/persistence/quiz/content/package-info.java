/**
 * What a question says and how its answers are scored: values without a database, the same for a module's quiz, a
 * training's assessment and the competition.
 */
package ba.sigurno.persistence.quiz.content;
