/** Pages about whom to call at the police. */
package ba.sigurno.web.hotline.handover;
