/** Pages about the well-being of analysts, for the welfare officer and for each of them. */
package ba.sigurno.web.hotline.welfare;
