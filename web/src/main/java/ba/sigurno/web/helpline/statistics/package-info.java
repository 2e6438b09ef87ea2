/** The page and the files of the reports of the helpline. */
package ba.sigurno.web.helpline.statistics;
