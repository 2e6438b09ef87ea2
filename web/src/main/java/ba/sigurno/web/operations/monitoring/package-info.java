/** Where programs ask that watch the platform. */
package ba.sigurno.web.operations.monitoring;
