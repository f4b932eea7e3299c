/** The inline script of every page, as text: its SHA-256 stands in the Content-Security-Policy. */

const storageKey = 'theme';

export type ThemeChoiceView = { value: 'light' | 'dark' | 'system'; label: string };

/** Choices of the switch; `system` is the absence of a choice. */
export const themeChoices: ThemeChoiceView[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'System' },
];

/**
 * Runs in the head, before the first paint, so that no page flashes in the wrong colours. The switch itself
 * stands further down the page and needs no script of its own: clicks are heard on the document.
 * Storage may be forbidden (private windows, sandboxed frames): then the choice lasts for the page.
 */
export const themeScript = `(function(){
var root=document.documentElement,key='${storageKey}';
function stored(){try{return localStorage.getItem(key)}catch(e){return null}}
function show(theme){
if(theme==='light'||theme==='dark')root.dataset.theme=theme;else delete root.dataset.theme;
document.querySelectorAll('[data-set-theme]').forEach(function(b){
b.setAttribute('aria-pressed',String(b.dataset.setTheme===(root.dataset.theme||'system')))})}
root.dataset.script='on';
show(stored());
document.addEventListener('DOMContentLoaded',function(){show(root.dataset.theme)});
document.addEventListener('click',function(event){
var button=event.target instanceof Element&&event.target.closest('[data-set-theme]');
if(!button)return;
var theme=button.dataset.setTheme;
try{if(theme==='system')localStorage.removeItem(key);else localStorage.setItem(key,theme)}catch(e){}
show(theme)});
addEventListener('storage',function(event){if(event.key===key)show(event.newValue)});
})()`;
