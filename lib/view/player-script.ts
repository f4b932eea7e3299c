/** The inline script of pages with a video, as text: its SHA-256 stands in their Content-Security-Policy. */

/**
 * A click on the poster puts the player in its place. Until then the browser asks nothing of the player's site, and
 * without the script, or with a key that asks for a tab of its own, the poster is what it is: a link to the video.
 */
export const playerScript = `(function(){
document.addEventListener('click',function(event){
var link=event.target instanceof Element&&event.target.closest('a[data-player]');
if(!link||event.button||event.ctrlKey||event.metaKey||event.shiftKey||event.altKey)return;
event.preventDefault();
var frame=document.createElement('iframe');
frame.title=link.dataset.title;
frame.src=link.dataset.player;
link.replaceWith(frame);
frame.focus({preventScroll:true})});
})()`;
