/** The inline script of every page that opens the search dialog, as text: its SHA-256 stands in the Content-Security-Policy. */

/** Where a reader's wish stands that `/` open nothing (WCAG 2.1.4); the dialog writes it. */
export const searchKeyStorage = 'search-key';

/**
 * `/`, ⌘K and Ctrl K open the search from anywhere, and so does a click on the link to it, which without the script, or
 * with a key that asks for a tab of its own, is what it is. The dialog is a file of its own that is loaded when it is
 * first opened: what is typed meanwhile is kept for it, and when it does not come, the link is followed.
 */
export const searchScript = `(function(){
var typed=null;
function isOff(){try{return localStorage.getItem('${searchKeyStorage}')==='off'}catch(e){return false}}
function isWritten(at){return at instanceof Element&&at.closest('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]')}
function open(event,link,opener){
if(!link||typed!==null||event.defaultPrevented)return;
event.preventDefault();
typed='';
import(link.dataset.search).then(function(file){
var text=typed;typed=null;file.openSearch(link,text,opener)
}).catch(function(){location.assign(link.href)})}
document.addEventListener('click',function(event){
var link=event.target instanceof Element&&event.target.closest('a[data-search]');
if(link&&!event.button&&!event.ctrlKey&&!event.metaKey&&!event.shiftKey&&!event.altKey)open(event,link,link)});
document.addEventListener('keydown',function(event){
var key=event.key,held=event.ctrlKey||event.metaKey;
if(!key||event.isComposing||event.altKey)return;
if(typed!==null&&!held){
if(key==='Backspace')typed=typed.slice(0,-1);else if(key.length===1)typed+=key;else return;
event.preventDefault();return}
if(held?key.toLowerCase()==='k'&&!event.shiftKey:key==='/'&&!isOff()&&!isWritten(event.target))
open(event,document.querySelector('a[data-search]'))});
})()`;
