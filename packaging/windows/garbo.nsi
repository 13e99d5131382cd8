; Garbo's installer for Windows: for one person, without administrator rights, in three languages.
; windows_package.py calls makensis with VERSION, PAYLOAD (the packed program), PICTURES and OUT.
;
;   setup.exe /S              installs or upgrades without a question
;   setup.exe /S /D=C:\Garbo  the same, elsewhere (always the last word, never in quotes)
;   uninstall.exe /S          takes the program away and leaves the data

Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off ; the same payload gives the same bytes

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "x64.nsh"
!include "nsDialogs.nsh"

!define KEY "Software\Garbo"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Garbo"
!define KIND "Garbo.Portfolio"
; Where platformdirs puts the store, its key slots, its backups and the preferences.
!define DATA "$LOCALAPPDATA\garbo"

Name "Garbo"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Garbo"
InstallDirRegKey HKCU "${KEY}" "Folder"
BrandingText "Garbo ${VERSION}"

!define MUI_ICON "${PICTURES}\garbo.ico"
!define MUI_UNICON "${PICTURES}\garbo.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}\side.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(about)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\garbo.exe"
!define MUI_FINISHPAGE_TEXT "$(installed)"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskAboutData un.HearAboutData
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Polish"
!include "words.nsh"

VIProductVersion "${VERSION}.0"
!macro SaidOfTheFile LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "Garbo"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "Garbo"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "MIT"
!macroend
!insertmacro SaidOfTheFile ${LANG_ENGLISH}
!insertmacro SaidOfTheFile ${LANG_ITALIAN}
!insertmacro SaidOfTheFile ${LANG_POLISH}

Var DataToo ; whether the data go as well
Var DataBox

; A program that runs holds its file: without this an upgrade would leave half of each version.
!macro WaitUntilClosed
  Push $0
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\garbo.exe"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\garbo.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(open)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 2
      Quit
  ${Loop}
  Pop $0
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(only64)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section
  !insertmacro WaitUntilClosed
  ; Of a version before, nothing may stay that this one does not know. The folder may hold other things: they stay.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  File "${PICTURES}\portfolio.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Garbo.lnk" "$INSTDIR\garbo.exe"

  WriteRegStr HKCU "Software\Classes\.garbo" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\.garbo" "Content Type" "application/x-garbo-portfolio+json"
  WriteRegStr HKCU "Software\Classes\.garbo\OpenWithProgids" "${KIND}" ""
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(portfolio)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\portfolio.ico"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\garbo.exe" "%1"'
  ${RefreshShellIcons}

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Garbo"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\garbo.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Garbo"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  StrCpy $DataToo ${BST_UNCHECKED}
FunctionEnd

; Never ticked by itself, and asked once more: the store is all that she has.
Function un.AskAboutData
  ${IfNot} ${FileExists} "${DATA}\*.*"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(dataTitle)" "$(dataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 48u "$(dataStay)$\r$\n$\r$\n${DATA}"
  Pop $0
  ${NSD_CreateCheckbox} 0 60u 100% 12u "$(dataGo)"
  Pop $DataBox
  nsDialogs::Show
FunctionEnd

Function un.HearAboutData
  ${NSD_GetState} $DataBox $DataToo
  ${If} $DataToo == ${BST_CHECKED}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(dataSure)$\r$\n$\r$\n${DATA}" IDYES +2
      Abort
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\garbo.exe"
  Delete "$INSTDIR\garbo-cli.exe"
  Delete "$INSTDIR\portfolio.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only where nothing else is in it
  Delete "$SMPROGRAMS\Garbo.lnk"

  ReadRegStr $0 HKCU "Software\Classes\.garbo" ""
  ${If} $0 == "${KIND}" ; another program may have taken the files over
    DeleteRegKey HKCU "Software\Classes\.garbo"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  ${RefreshShellIcons}
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${KEY}"

  ${If} $DataToo == ${BST_CHECKED}
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd
