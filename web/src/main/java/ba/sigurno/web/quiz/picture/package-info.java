/** Serving pictures of questions over HTTP. */
package ba.sigurno.web.quiz.picture;
