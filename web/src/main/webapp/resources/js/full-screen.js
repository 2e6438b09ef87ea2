/** Full screen, for pages on a projector. Used by game-wall.js and lesson-wall.js. */

export const toggleFullScreen = () =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
