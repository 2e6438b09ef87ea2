/** The page about requests of the police. */
package ba.sigurno.web.hotline.police;
